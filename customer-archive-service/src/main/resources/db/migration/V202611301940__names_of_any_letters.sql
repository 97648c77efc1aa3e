-- Without its English stop words, which take every pair of letters with an a or an i in it out of an ngram index: no "AI", no "Avia".
SET SESSION innodb_ft_enable_stopword = OFF;

ALTER TABLE customer_file DROP KEY customer_file_name;
ALTER TABLE customer_file ADD FULLTEXT KEY customer_file_name (name) WITH PARSER ngram;
