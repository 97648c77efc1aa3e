-- What became of each period of an inspection plan (巡查计划) once it was over: a line for each, never changed.
CREATE TABLE inspection_period (
  until       DATE         NOT NULL,
  ticket_id   BINARY(16)   NOT NULL,
  kind        VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area        VARCHAR(200) NOT NULL,
  planned     INT          NOT NULL,
  done        INT          NOT NULL,
  recorded_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (until, ticket_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
