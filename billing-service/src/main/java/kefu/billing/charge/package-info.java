/** Charges for paid services (特约服务, 有偿服务): charged by tariff, invoiced, remitted (003-篇11 三3, 003-篇1 四9). */
@org.jspecify.annotations.NullMarked
package kefu.billing.charge;
