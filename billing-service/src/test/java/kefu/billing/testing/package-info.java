/** How the tests speak: a billing office with its people and papers. */
package kefu.billing.testing;
