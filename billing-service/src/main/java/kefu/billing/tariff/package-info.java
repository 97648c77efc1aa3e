/** The tariff: which items may be charged, at which price, from when to when. Fees outside it are forbidden (003-篇9 3). */
@org.jspecify.annotations.NullMarked
package kefu.billing.tariff;
