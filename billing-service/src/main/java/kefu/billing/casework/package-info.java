/** What all cases of customers that follow a process of the manual share here: whose they are, and their histories. */
@org.jspecify.annotations.NullMarked
package kefu.billing.casework;
