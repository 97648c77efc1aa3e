-- As with the words of tickets: without this English could not be searched.
SET SESSION innodb_ft_enable_stopword = OFF;

-- Everything written on a ticket after it was opened, by the id of what was written. for_all: not only the house reads it.
CREATE TABLE ticket_words (
  id        BINARY(16)    NOT NULL,
  ticket_id BINARY(16)    NOT NULL,
  for_all   BOOLEAN       NOT NULL,
  words     VARCHAR(4000) NOT NULL,
  PRIMARY KEY (id),
  FULLTEXT KEY ticket_words_text (words) WITH PARSER ngram
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

INSERT INTO ticket_words (id, ticket_id, for_all, words) SELECT id, ticket_id, FALSE, text FROM ticket_note;
