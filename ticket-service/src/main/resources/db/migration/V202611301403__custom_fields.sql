-- Fields a house asks for on tickets of a process beside its form, and the values lists are narrowed by.
CREATE TABLE custom_field (
  id         BINARY(16)   NOT NULL,
  version    BIGINT       NOT NULL,
  process    VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  field_key  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title_zh   VARCHAR(80)  NOT NULL,
  title_en   VARCHAR(80)  NOT NULL,
  type       VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  required   BOOLEAN      NOT NULL,
  personal   BOOLEAN      NOT NULL,
  filterable BOOLEAN      NOT NULL,
  options    LONGTEXT     NOT NULL,
  retired    BOOLEAN      NOT NULL,
  changed_by VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  changed_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY custom_field_key (process, field_key),
  KEY custom_field_process (process)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE ticket_field_value (
  field_key VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value     VARCHAR(254) NOT NULL,
  ticket_id BINARY(16)   NOT NULL,
  PRIMARY KEY (field_key, value, ticket_id),
  KEY ticket_field_value_ticket (ticket_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

ALTER TABLE ticket ADD COLUMN custom_fields LONGTEXT NULL;
