-- Customer files and everything the archive keeps about a customer. Ids are UUIDv7 made by the application, so primary
-- keys grow in the order of events; every filter of a list has its index, with the id as its last column.

-- One file per customer. The class is copied here from standing, because lists are filtered by it.
CREATE TABLE customer_file (
  id                         BINARY(16)    NOT NULL,
  version                    BIGINT        NOT NULL,
  number                     VARCHAR(32)   NOT NULL,
  kind                       VARCHAR(20)   NOT NULL,
  customer_key               VARCHAR(200)  COLLATE utf8mb4_bin NOT NULL,
  customer_class             CHAR(1)       NOT NULL,
  name                       VARCHAR(200)  NOT NULL,
  registration_number        VARCHAR(64)   NULL,
  phone                      VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  email                      VARCHAR(254)  NULL,
  address                    VARCHAR(300)  NULL,
  industry                   VARCHAR(100)  NULL,
  external_id                VARCHAR(100)  COLLATE utf8mb4_bin NULL,
  owner                      VARCHAR(64)   COLLATE utf8mb4_bin NULL,
  dedicated_handler          VARCHAR(64)   COLLATE utf8mb4_bin NULL,
  tenure_start               DATE          NULL,
  mass_promotion             BOOLEAN       NOT NULL,
  brand_reach                VARCHAR(20)   NOT NULL,
  legal_rep_congress_level   VARCHAR(20)   NOT NULL,
  welfare_organisation       BOOLEAN       NOT NULL,
  ethnic_minority_enterprise BOOLEAN       NOT NULL,
  dealings                   VARCHAR(20)   NULL,
  confidentiality_level      VARCHAR(20)   NOT NULL,
  confidential_until         DATE          NOT NULL,
  graded_by                  VARCHAR(64)   COLLATE utf8mb4_bin NOT NULL,
  grade_reason               VARCHAR(500)  NULL,
  created_at                 DATETIME(6)   NOT NULL,
  created_by                 VARCHAR(64)   COLLATE utf8mb4_bin NOT NULL,
  updated_at                 DATETIME(6)   NOT NULL,
  updated_by                 VARCHAR(64)   COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY customer_file_number (number),
  KEY customer_file_class (customer_class, id),
  KEY customer_file_owner (owner, id),
  KEY customer_file_owner_class (owner, customer_class, id),
  KEY customer_file_updated (updated_at, id),
  KEY customer_file_phone (phone, id),
  FULLTEXT KEY customer_file_name (name) WITH PARSER ngram
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What makes a customer the same customer: the row that is there first wins, so a second file cannot come into being.
CREATE TABLE identifier (
  kind        VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value       VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
  customer_id BINARY(16)   NOT NULL,
  PRIMARY KEY (kind, value)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE contact (
  id          BINARY(16)   NOT NULL,
  version     BIGINT       NOT NULL,
  customer_id BINARY(16)   NOT NULL,
  name        VARCHAR(100) NOT NULL,
  position    VARCHAR(100) NULL,
  phone       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  email       VARCHAR(254) NULL,
  remark      VARCHAR(500) NULL,
  created_at  DATETIME(6)  NOT NULL,
  created_by  VARCHAR(64)  COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  KEY contact_customer (customer_id, id),
  KEY contact_phone (phone, customer_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Append-only: the application has no statement that changes or removes a row.
CREATE TABLE access_entry (
  id             BINARY(16)   NOT NULL,
  customer_id    BINARY(16)   NOT NULL,
  number         VARCHAR(32)  NOT NULL,
  part           VARCHAR(20)  NOT NULL,
  operator       VARCHAR(64)  COLLATE utf8mb4_bin NOT NULL,
  roles          VARCHAR(500) NOT NULL,
  operator_rank  VARCHAR(20)  NOT NULL,
  department     VARCHAR(100) NULL,
  grade          VARCHAR(20)  NOT NULL,
  outcome        VARCHAR(20)  NOT NULL,
  purpose        VARCHAR(200) NULL,
  correlation_id VARCHAR(64)  NULL,
  accessed_at    DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY access_entry_customer (customer_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE contract (
  id                  BINARY(16)   NOT NULL,
  version             BIGINT       NOT NULL,
  number              VARCHAR(32)  NOT NULL,
  customer_id         BINARY(16)   NOT NULL,
  kind                VARCHAR(20)  NOT NULL,
  title               VARCHAR(200) NULL,
  signed_on           DATE         NOT NULL,
  delivered_on        DATE         NULL,
  expires_on          DATE         NULL,
  callback_plan       VARCHAR(20)  NOT NULL,
  responsible_name    VARCHAR(100) NOT NULL,
  responsible_contact VARCHAR(200) NOT NULL,
  responsible_email   VARCHAR(254) NOT NULL,
  responsible_mobile  VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at          DATETIME(6)  NOT NULL,
  created_by          VARCHAR(64)  COLLATE utf8mb4_bin NOT NULL,
  updated_at          DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY contract_number (number),
  KEY contract_customer (customer_id, id),
  KEY contract_first_signed (customer_id, signed_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- counted_for is the referred customer once the referral is confirmed: unique, so that nobody is counted twice.
CREATE TABLE referral (
  id           BINARY(16)   NOT NULL,
  version      BIGINT       NOT NULL,
  referrer_id  BINARY(16)   NOT NULL,
  referred_id  BINARY(16)   NOT NULL,
  counted_for  BINARY(16)   NULL,
  status       VARCHAR(20)  NOT NULL,
  remark       VARCHAR(500) NULL,
  claimed_at   DATETIME(6)  NOT NULL,
  claimed_by   VARCHAR(64)  COLLATE utf8mb4_bin NOT NULL,
  confirmed_at DATETIME(6)  NULL,
  confirmed_by VARCHAR(64)  COLLATE utf8mb4_bin NULL,
  PRIMARY KEY (id),
  UNIQUE KEY referral_pair (referrer_id, referred_id),
  UNIQUE KEY referral_counted (counted_for),
  KEY referral_referrer (referrer_id, id),
  KEY referral_referrer_status (referrer_id, status, id),
  KEY referral_referred (referred_id, id),
  KEY referral_status (status, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What billing reports per customer and quarter, always as absolute figures; sequence tells an older report from a newer.
CREATE TABLE quarter_figures (
  customer_id BINARY(16)    NOT NULL,
  quarter     CHAR(7)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  total_paid  DECIMAL(19,2) NOT NULL,
  revenue     DECIMAL(19,2) NOT NULL,
  accounts    INT           NOT NULL,
  sequence    BIGINT        NOT NULL,
  PRIMARY KEY (customer_id, quarter)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- The class a customer has now, with the facts it was decided on and those an operator stated by hand.
CREATE TABLE standing (
  customer_id       BINARY(16)   NOT NULL,
  version           BIGINT       NOT NULL,
  customer_class    CHAR(1)      NOT NULL,
  matched_rules     VARCHAR(100) NOT NULL,
  quarter           CHAR(7)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facts             JSON         NOT NULL,
  stated            JSON         NULL,
  published_handler VARCHAR(64)  COLLATE utf8mb4_bin NULL,
  awaited_on        DATE         NULL,
  evaluated_at      DATETIME(6)  NOT NULL,
  PRIMARY KEY (customer_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Append-only: why a customer had which class when.
CREATE TABLE classification (
  id             BINARY(16)   NOT NULL,
  customer_id    BINARY(16)   NOT NULL,
  from_class     CHAR(1)      NULL,
  to_class       CHAR(1)      NOT NULL,
  matched_rules  VARCHAR(100) NOT NULL,
  quarter        CHAR(7)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facts          JSON         NOT NULL,
  cause          VARCHAR(30)  NOT NULL,
  decided_by     VARCHAR(64)  COLLATE utf8mb4_bin NOT NULL,
  evaluated_at   DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY classification_customer (customer_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- A walk through all files, in batches; reached is the last file done.
CREATE TABLE recalculation (
  id           BINARY(16)  NOT NULL,
  version      BIGINT      NOT NULL,
  cause        VARCHAR(30) NOT NULL,
  quarter      CHAR(7)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status       VARCHAR(20) NOT NULL,
  as_of        DATETIME(6) NOT NULL,
  reached      BINARY(16)  NULL,
  evaluated    BIGINT      NOT NULL,
  changed      BIGINT      NOT NULL,
  requested_by VARCHAR(64) COLLATE utf8mb4_bin NOT NULL,
  started_at   DATETIME(6) NOT NULL,
  finished_at  DATETIME(6) NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What was done for a customer: tickets closed, callbacks completed.
CREATE TABLE service_record (
  id          BINARY(16)   NOT NULL,
  customer_id BINARY(16)   NOT NULL,
  kind        VARCHAR(20)  NOT NULL,
  subject_id  BINARY(16)   NOT NULL,
  number      VARCHAR(40)  NULL,
  topic       VARCHAR(80)  NOT NULL,
  ticket_id   BINARY(16)   NULL,
  accepted    BOOLEAN      NULL,
  signed      BOOLEAN      NULL,
  happened_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY service_record_customer (customer_id, happened_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
