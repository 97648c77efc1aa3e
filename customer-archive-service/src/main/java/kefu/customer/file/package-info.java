/**
 * The customer file (客户基本档案): one per customer, opened, read, changed and graded, one by one or as the rows of a file
 * say. Every change of anything that belongs to a customer holds the file's row first, so that all changes of one customer
 * follow one another.
 */
@NullMarked
package kefu.customer.file;

import org.jspecify.annotations.NullMarked;
