-- SPDX-FileCopyrightText: 2026 The Upturn authors
-- SPDX-License-Identifier: MIT

-- The record: what was ever said, never rewritten (docs/file-format.md).

CREATE TABLE journal (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    id BLOB NOT NULL,
    created INTEGER NOT NULL,
    stamp INTEGER NOT NULL              -- the newest stamp that was ever seen
) STRICT;

CREATE TABLE device (
    local INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    sequence INTEGER NOT NULL           -- its newest operation
) STRICT;

CREATE TABLE step (                     -- a commit: one act, one step of undo and history
    local INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    at INTEGER NOT NULL,
    role INTEGER NOT NULL,              -- 0 done, 1 undo, 2 redo
    chain TEXT,                         -- neighbours with one chain are one step of undo
    undone_by INTEGER,                  -- the step that took it back
    dead INTEGER NOT NULL DEFAULT 0,    -- out of undo and redo
    first INTEGER NOT NULL,             -- its operations, by local number
    last INTEGER NOT NULL,
    type TEXT,                          -- 'keep-lesson'; NULL: unknown to this version
    run BLOB,                           -- of the program that made it, random
    device INTEGER,                     -- that made it
    entry BLOB,                         -- it is about, if about one
    row BLOB                            -- that was changed first
) STRICT;
CREATE INDEX step_standing ON step (local) WHERE role = 0 AND dead = 0;

CREATE TABLE operation (
    local INTEGER PRIMARY KEY,
    stamp INTEGER NOT NULL,
    device INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    step INTEGER NOT NULL,
    format INTEGER NOT NULL,
    entity TEXT NOT NULL,
    row BLOB NOT NULL,
    kind INTEGER NOT NULL,
    parents BLOB,
    value BLOB,                         -- NULL after a purge
    salt BLOB,                          -- NULL after a purge
    inner BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX operation_sequence ON operation (device, sequence);
CREATE INDEX operation_row ON operation (row);

-- Local: typed, and not yet said.

CREATE TABLE draft (
    name TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
