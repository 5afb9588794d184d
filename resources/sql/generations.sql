-- SPDX-FileCopyrightText: 2026 The Upturn authors
-- SPDX-License-Identifier: MIT

-- Format 4: which state of the file this is. Each commit has a number that nobody guesses, and names
-- the one it follows (docs/file-format.md). An older journal gets them when it is brought up to date.

ALTER TABLE journal ADD COLUMN generation INTEGER NOT NULL DEFAULT 0;
ALTER TABLE journal ADD COLUMN follows INTEGER NOT NULL DEFAULT 0;

-- Local: operations that are not there any more, or whose hashes do not hold, and that a repair gave
-- up after what they said was said again.
CREATE TABLE lost (
    device INTEGER NOT NULL,            -- as in device.local
    first INTEGER NOT NULL,             -- from this sequence
    last INTEGER NOT NULL,              -- to this one
    PRIMARY KEY (device, first)
) STRICT, WITHOUT ROWID;
