/** Discounts for class-A customers, down to the floor of net profit (001-④七). */
@org.jspecify.annotations.NullMarked
package kefu.billing.discount;
