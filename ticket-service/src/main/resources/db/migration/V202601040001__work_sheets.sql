-- What other departments are asked for (工作单). Each index is that of one combination of filters; the key stands last in
-- all of them and is the order of issue.
CREATE TABLE work_sheet (
  id          BINARY(16)    NOT NULL,
  version     BIGINT        NOT NULL,
  ticket_id   BINARY(16)    NOT NULL,
  department  VARCHAR(64)   NOT NULL,
  content     VARCHAR(4000) NOT NULL,
  status      VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  overdue     BOOLEAN       NOT NULL,
  urges       INT           NOT NULL,
  issued_by   VARCHAR(64)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  issued_at   DATETIME(6)   NOT NULL,
  reply_by    DATETIME(6)   NOT NULL,
  urged_at    DATETIME(6)   NULL,
  reply       VARCHAR(4000) NULL,
  replied_by  VARCHAR(64)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  replied_at  DATETIME(6)   NULL,
  PRIMARY KEY (id),
  KEY work_sheet_ticket (ticket_id),
  KEY work_sheet_department (department),
  KEY work_sheet_status (status),
  KEY work_sheet_overdue (overdue),
  KEY work_sheet_department_overdue (department, overdue),
  KEY work_sheet_department_status (department, status)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
