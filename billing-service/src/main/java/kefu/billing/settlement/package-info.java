/** The settlement statement 《气费结算单》: filled, signed, delivered, keyed in, paid (003-篇12 4–6). */
@org.jspecify.annotations.NullMarked
package kefu.billing.settlement;
