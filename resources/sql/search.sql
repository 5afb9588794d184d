-- SPDX-FileCopyrightText: 2026 The Upturn authors
-- SPDX-License-Identifier: MIT

-- What is looked for: words in their places, what is nearly typed, and the words that hold a part
-- (src/store/search_tokenizer.hpp). Only programs that know the tokenizer can use these three.

CREATE VIRTUAL TABLE entry_index USING fts5(
    title, text, answers, steps, lessons, tags, names,
    content = 'index_document', content_rowid = 'place', tokenize = 'upturn words');
CREATE VIRTUAL TABLE entry_index_near USING fts5(
    title, text, answers, steps, lessons, tags, names,
    content = 'index_document', content_rowid = 'place', tokenize = 'upturn near',
    detail = none, columnsize = 0);
CREATE VIRTUAL TABLE entry_index_words USING fts5(
    word, tokenize = 'upturn grams', detail = none, columnsize = 0);

-- An import fills the index in one go: it may collect 64 MB before it writes.
INSERT INTO entry_index (entry_index, rank) VALUES ('hashsize', 67108864);
INSERT INTO entry_index_near (entry_index_near, rank) VALUES ('hashsize', 67108864);
-- Merging is done in small portions with each commit and when idle. Left alone, FTS5 rewrites a whole
-- level when sixteen commits have piled up: seconds, in a large journal, between two words somebody
-- types. At 300 it still would, before a limit of its own is reached.
INSERT INTO entry_index (entry_index, rank) VALUES ('automerge', 0);
INSERT INTO entry_index (entry_index, rank) VALUES ('usermerge', 4);
INSERT INTO entry_index (entry_index, rank) VALUES ('crisismerge', 300);
INSERT INTO entry_index_near (entry_index_near, rank) VALUES ('automerge', 0);
INSERT INTO entry_index_near (entry_index_near, rank) VALUES ('usermerge', 4);
INSERT INTO entry_index_near (entry_index_near, rank) VALUES ('crisismerge', 300);
INSERT INTO entry_index_words (entry_index_words, rank) VALUES ('automerge', 0);
INSERT INTO entry_index_words (entry_index_words, rank) VALUES ('usermerge', 4);
INSERT INTO entry_index_words (entry_index_words, rank) VALUES ('crisismerge', 300);
