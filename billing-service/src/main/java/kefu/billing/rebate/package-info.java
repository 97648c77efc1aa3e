/** Agent rebates (代理商返佣): the statement of a month by the 6th of the next, and what is paid of it (003-篇4 四(一)). */
@org.jspecify.annotations.NullMarked
package kefu.billing.rebate;
