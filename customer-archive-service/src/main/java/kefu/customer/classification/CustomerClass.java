package kefu.customer.classification;

/** The class of a customer (客户类别), highest first. Services differ by class: 「根据客户所属类别,提供差异化服务」. */
public enum CustomerClass {
    A,
    B,
    /** Everybody whom no rule lifts: 「其他类型客户」. */
    C
}
