-- SPDX-FileCopyrightText: 2026 The Upturn authors
-- SPDX-License-Identifier: MIT

-- Projections: a pure function of the operations. Dropped and replayed whenever their shape changes.

CREATE TABLE entry (
    local INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    place INTEGER NOT NULL UNIQUE,      -- by the second it happened, or the next one free: newest first is a walk
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    version TEXT NOT NULL,
    happened INTEGER NOT NULL,
    happened_zone TEXT NOT NULL,
    happened_offset INTEGER NOT NULL,
    happened_day INTEGER NOT NULL,
    happened_precision INTEGER NOT NULL,
    written INTEGER NOT NULL,
    written_zone TEXT NOT NULL,
    written_offset INTEGER NOT NULL,
    written_day INTEGER NOT NULL,
    written_precision INTEGER NOT NULL,
    area TEXT NOT NULL,
    weight INTEGER,
    starred INTEGER NOT NULL,
    source_format TEXT,
    source_id TEXT,
    trashed INTEGER,                    -- when it was put into the trash, UTC ms
    again TEXT,                         -- 'same' as before, or 'different'
    sort TEXT,                          -- what it was, as the person says: 'loss', 'own', ...
    lift TEXT,                          -- 'not-mine' to learn from, or 'my-part'
    safe TEXT,                          -- "Are you safe right now?": 'yes', 'unsure', 'no', 'passed'
    reflected INTEGER NOT NULL          -- 1 when it has an answer
) STRICT;
CREATE INDEX entry_trash ON entry (trashed) WHERE trashed IS NOT NULL;
-- What waits to be reflected on is asked for at every start, at any size.
CREATE INDEX entry_unreflected ON entry (place)
    WHERE kind = 'setback' AND trashed IS NULL AND reflected = 0;

CREATE TABLE member (                   -- tags, feelings, causes of entries; muscles of lessons
    row BLOB NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (row, name, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_value ON member (name, value, row);

CREATE TABLE attachment (
    entry BLOB NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    type TEXT NOT NULL,                 -- after the key: integrity_check of SQLite 3.40 needs it so
    PRIMARY KEY (entry, name, sha256)
) STRICT, WITHOUT ROWID;

CREATE TABLE rating (
    local INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    entry BLOB NOT NULL,
    at INTEGER NOT NULL,
    weight INTEGER NOT NULL
) STRICT;
CREATE INDEX rating_entry ON rating (entry);

CREATE TABLE answer (
    local INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    entry BLOB NOT NULL,
    question TEXT NOT NULL,
    question_text TEXT NOT NULL,
    guide TEXT NOT NULL,
    pack_version TEXT NOT NULL,
    stage TEXT NOT NULL,
    article TEXT NOT NULL,
    yields TEXT NOT NULL,
    text TEXT NOT NULL,
    version TEXT NOT NULL,
    at INTEGER NOT NULL,
    trashed INTEGER                     -- when it was put into the trash by itself, UTC ms
) STRICT;
CREATE INDEX answer_entry ON answer (entry);
CREATE INDEX answer_trash ON answer (trashed) WHERE trashed IS NOT NULL;

CREATE TABLE encounter (
    local INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    entry BLOB NOT NULL,
    question TEXT NOT NULL,
    guide TEXT NOT NULL,
    met TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX encounter_entry ON encounter (entry);
CREATE INDEX encounter_at ON encounter (at);

CREATE TABLE next_step (
    local INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    entry BLOB NOT NULL,
    situation TEXT NOT NULL,
    action TEXT NOT NULL,
    due INTEGER,
    created INTEGER NOT NULL,
    outcome TEXT,
    closed INTEGER NOT NULL,
    helped INTEGER,
    what TEXT NOT NULL,
    kind TEXT,
    why TEXT NOT NULL,
    differently TEXT NOT NULL,
    follows BLOB,                       -- the step it replaces
    lesson BLOB,                        -- that it puts to use
    ask_again INTEGER,                  -- the day to ask whether it helped
    trashed INTEGER                     -- when it was put into the trash by itself, UTC ms
) STRICT;
CREATE INDEX next_step_trash ON next_step (trashed) WHERE trashed IS NOT NULL;
CREATE INDEX next_step_entry ON next_step (entry);
CREATE INDEX next_step_lesson ON next_step (lesson) WHERE lesson IS NOT NULL;
CREATE INDEX next_step_unjudged ON next_step (closed)
    WHERE outcome IN ('done', 'partly') AND helped IS NULL;
CREATE INDEX next_step_due ON next_step (due) WHERE outcome IS NULL;

CREATE TABLE lesson (
    local INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    text TEXT NOT NULL,
    version TEXT NOT NULL,
    entry BLOB,
    answer BLOB,
    source_version TEXT NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    kept INTEGER NOT NULL,
    kept_zone TEXT NOT NULL,
    kept_offset INTEGER NOT NULL,
    kept_day INTEGER NOT NULL,
    kept_precision INTEGER NOT NULL,
    retired INTEGER NOT NULL,
    brought_back INTEGER NOT NULL,      -- UTC ms, 0: never
    merged_into BLOB,
    trashed INTEGER,
    state TEXT NOT NULL,                -- from here on: what follows from the reviews
    stability REAL NOT NULL,
    difficulty REAL NOT NULL,
    due INTEGER,
    lapses INTEGER NOT NULL,
    uses INTEGER NOT NULL,
    unused INTEGER NOT NULL,            -- times in a row that it came up and was not used
    soon INTEGER NOT NULL               -- the last review said so
) STRICT;
CREATE INDEX lesson_entry ON lesson (entry);
CREATE INDEX lesson_merged ON lesson (merged_into) WHERE merged_into IS NOT NULL;
-- In the order in which due lessons are asked for: the first few are read, whatever waits behind.
CREATE INDEX lesson_due ON lesson (due, kept DESC, id) WHERE due IS NOT NULL AND trashed IS NULL;

CREATE TABLE review (
    local INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    lesson BLOB NOT NULL,
    at INTEGER NOT NULL,
    said INTEGER NOT NULL,              -- a stamp: the order in which they were made
    day INTEGER NOT NULL,
    grade INTEGER NOT NULL,
    met INTEGER,
    used INTEGER,
    note TEXT NOT NULL,
    entry BLOB,                         -- where it was used
    step BLOB
) STRICT;
CREATE INDEX review_lesson ON review (lesson);
CREATE INDEX review_day ON review (day);

CREATE TABLE block (                    -- goals, wins, people ...; each list is also a view
    local INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    list TEXT NOT NULL,                 -- 'goal', 'win' ...
    entry BLOB,
    at INTEGER NOT NULL,
    closed INTEGER NOT NULL,
    trashed INTEGER,
    of TEXT,                            -- the practice or person it names
    fields TEXT NOT NULL,               -- JSON; days as 2026-11-21, ids as hex
    words TEXT NOT NULL                 -- what search finds
) STRICT;
CREATE INDEX block_list ON block (list, at);
CREATE INDEX block_entry ON block (entry) WHERE entry IS NOT NULL;
CREATE INDEX block_of ON block (of) WHERE of IS NOT NULL;

CREATE TABLE setting (
    local INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    value TEXT NOT NULL                 -- JSON
) STRICT;

-- One document an entry, and one a lesson, which may belong to none; \x1f between the names of an entry.
-- The index reads them here; nothing fills the index by itself.
CREATE VIEW entry_document AS
SELECT e.place AS place, e.title AS title, e.text AS text,
    (SELECT group_concat(t, char(10)) FROM (SELECT a.text AS t FROM answer a WHERE a.entry = e.id AND a.trashed IS NULL ORDER BY a.local)) AS answers,
    (SELECT group_concat(t, char(10)) FROM (SELECT s.situation || char(10) || s.action || char(10) || s.what || char(10) || s.why || char(10) || s.differently AS t FROM next_step s WHERE s.entry = e.id AND s.trashed IS NULL UNION ALL SELECT b.words FROM block b WHERE b.entry = e.id AND b.trashed IS NULL)) AS steps,
    (SELECT group_concat(t, char(10)) FROM (SELECT l.text AS t FROM lesson l WHERE l.entry = e.id AND l.trashed IS NULL ORDER BY l.local)) AS lessons,
    (SELECT group_concat(t, char(10)) FROM (SELECT CASE m.name WHEN 'tags' THEN '#' || ltrim(m.value, '#') ELSE m.value END AS t FROM member m WHERE m.row = e.id ORDER BY m.name, m.value)) AS tags,
    char(31) || 'kind:' || e.kind || char(31) || 'area:' || e.area
        || coalesce((SELECT group_concat(char(31) || m.name || ':' || replace(m.value, char(31), ' '), '') FROM member m WHERE m.row = e.id AND m.name IN ('tags', 'causes', 'feelings')), '')
        || CASE WHEN EXISTS (SELECT 1 FROM lesson l WHERE l.entry = e.id AND l.trashed IS NULL) THEN char(31) || 'with:lesson' ELSE '' END AS names
FROM entry e WHERE e.trashed IS NULL;

CREATE VIEW lesson_document AS          -- places before those of all entries
SELECT -9223372036854775807 - 1 + l.local AS place, l.local AS local, '' AS title, l.text AS text, l.quote AS answers,
    '' AS steps, '' AS lessons, '' AS tags, char(31) || 'kind:lesson' AS names
FROM lesson l WHERE l.trashed IS NULL;

CREATE VIEW index_document AS
SELECT place, title, text, answers, steps, lessons, tags, names FROM entry_document
UNION ALL SELECT place, title, text, answers, steps, lessons, tags, names FROM lesson_document;

-- By which rules the index was made, and how far it has come when it is made anew: documents from that
-- place on are in it, the others in what it is to take the place of (src/store/search_index.hpp).
CREATE TABLE index_state (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    mark TEXT NOT NULL,
    reached INTEGER                     -- NULL: it is whole
) STRICT;
CREATE TABLE index_ahead (              -- changed before they were reached
    place INTEGER PRIMARY KEY,
    held INTEGER NOT NULL               -- 1: it is in the new one; 0: it is in none any more
) STRICT;
