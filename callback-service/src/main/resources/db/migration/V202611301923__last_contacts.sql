-- The day each customer was last in contact; the list of those who were not for too long follows it.
CREATE TABLE last_contact (
  customer_id  BINARY(16) NOT NULL,
  contacted_on DATE       NOT NULL,
  PRIMARY KEY (customer_id),
  KEY last_contact_on (contacted_on, customer_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Whoever has an active plan of callbacks is looked after since it was made.
INSERT INTO last_contact (customer_id, contacted_on)
SELECT customer_id, MAX(DATE(created_at)) FROM callback_plan WHERE state = 'ACTIVE' GROUP BY customer_id;
