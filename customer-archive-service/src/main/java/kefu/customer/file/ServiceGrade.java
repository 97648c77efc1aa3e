package kefu.customer.file;

/** How important a customer is to those who serve him (客户等级, 002-M18 ch4). */
public enum ServiceGrade {
    ORDINARY,
    /** 重要客户, 一级客户: served by a plan of his own. */
    KEY,
    /** 特殊客户, on application. */
    SPECIAL
}
