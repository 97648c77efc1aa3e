/** Dunning (催缴) up to the cut-off (停气): cases over all overdue gas invoices of a customer (003-篇12 7–8). */
@org.jspecify.annotations.NullMarked
package kefu.billing.dunning;
