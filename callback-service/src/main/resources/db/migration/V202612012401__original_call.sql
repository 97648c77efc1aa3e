-- A result call says which day's call it answers (002-M9 第二条). A column at the end of a row costs no copy of the table.
ALTER TABLE callback_task ADD COLUMN original_call_on DATE NULL;
