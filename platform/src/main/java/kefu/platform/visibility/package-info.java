/**
 * Who sees which rows of a service, and which of their fields in clear: each service declares it once, as a table of
 * rules, and asks that table wherever it shows something. The same rule is a test of one row, a condition of a query and
 * the circle of those who may be told of a change.
 */
@org.jspecify.annotations.NullMarked
package kefu.platform.visibility;
