package kefu.customer.file;

/** The four classes of credit (003-篇10 二(三)1); the manual's table of their names and criteria is cut off. */
public enum CreditClass {
    CREDIT_1,
    CREDIT_2,
    CREDIT_3,
    CREDIT_4
}
