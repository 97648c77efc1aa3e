package kefu.customer.classification;

/** What a class entitles to (待遇), as far as the manual says it. */
public enum Treatment {
    /** One person is in charge of this customer's matters: 「专人负责该客户问题的解决」. */
    DEDICATED_OWNER,
    /** Product discount down to the floor of net profit: 「享有产品打折优惠」. */
    DISCOUNT
}
