/** Double-entry books: every movement of money, balanced, never changed afterwards. */
@org.jspecify.annotations.NullMarked
package kefu.billing.ledger;
