-- Which way a reply goes (论坛、QQ、微博 …): what was asked on the web is answered on the web.
ALTER TABLE ticket_reply ADD COLUMN channel VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL;
