-- What each version of a process said when it came into force here. Cases keep the version they began with, so it is compared
-- whenever the service starts: what was changed without a higher version is noticed.
CREATE TABLE process_version (
  process     VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version     INT          NOT NULL,
  fingerprint CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since       DATETIME(6)  NOT NULL,
  PRIMARY KEY (process, version)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
