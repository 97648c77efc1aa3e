-- What the fixtures of messaging and timers do: one row per effect, so that a test can count them.
CREATE TABLE test_effect (
  id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  subject BINARY(16)   NOT NULL,
  what    VARCHAR(200) NOT NULL,
  KEY test_effect_subject (subject, id)
);
