/** Renewal of contracts that expire (001-④四): reminders in time, nobody's contracts, what lapsed and why. */
@org.jspecify.annotations.NullMarked
package kefu.billing.renewal;
