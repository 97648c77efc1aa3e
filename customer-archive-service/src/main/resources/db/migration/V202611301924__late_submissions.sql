-- What was supplied late is asked for by itself.
ALTER TABLE matter
  ADD COLUMN late BOOLEAN NULL,
  ADD KEY matter_late (late, process, id);
UPDATE matter SET late = JSON_EXTRACT(case_state, '$.data.late') = CAST('true' AS JSON)
 WHERE process = 'update-submission' AND JSON_EXTRACT(case_state, '$.data.late') IS NOT NULL;
