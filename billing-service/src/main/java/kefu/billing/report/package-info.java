/** Collection rates, reading rates and reporting accuracy (003-篇12 2 and 5, 004-S7 11). */
@org.jspecify.annotations.NullMarked
package kefu.billing.report;
