package kefu.billing.office;

import kefu.platform.problem.ProblemType;
import kefu.platform.text.Text;

/** Every way the billing office says no beyond the common refusals; its catalogue of problems. */
public enum BillingProblem implements ProblemType {
    NOT_IN_TARIFF("not-in-tariff", 422, "不在收费标准内，不准乱收费", "Not in the tariff: it may not be charged"),
    TARIFF_OVERLAP("tariff-overlap", 409, "该时段已有价格", "There is a price for that time already"),
    METER_TAKEN("meter-taken", 409, "表号已被登记", "The meter belongs to another account"),
    OUTSIDE_READING_DAYS("outside-reading-days", 422, "不在抄表日内", "Outside the reading days"),
    READING_BACKWARDS("reading-backwards", 422, "读数小于上次读数", "The meter cannot run backwards"),
    READING_IMPLAUSIBLE("reading-implausible", 422, "读数不合常理", "The reading is not believable"),
    READING_EXISTS("reading-exists", 409, "已有该日或更晚的读数", "That day or a later one has been read already"),
    READING_SETTLED("reading-settled", 409, "读数已结算", "The reading has been settled"),
    READING_SUPERSEDED("reading-superseded", 409, "读数已被更正或已有后续读数", "The reading has a successor"),
    NOT_SIGNED("not-signed", 409, "客户尚未签字确认", "The customer has not signed"),
    SETTLEMENT_STATUS("settlement-status", 409, "结算单状态不允许", "The settlement's status does not allow this"),
    VOLUME_DIFFERS("volume-differs", 422, "录入用气量与结算单不符", "The keyed volume differs from the statement"),
    INVOICE_STATUS("invoice-status", 409, "账单状态不允许", "The invoice's status does not allow this"),
    OVER_ALLOCATED("over-allocated", 422, "分配金额超出", "More is allocated than there is"),
    WRONG_CUSTOMER("wrong-customer", 422, "账单属于其他客户", "The invoice belongs to another customer"),
    ALREADY_REVERSED("already-reversed", 409, "收款已冲销", "The payment has been reversed already"),
    REFUNDED("refunded", 409, "款项已退还客户", "The money went back to the customer"),
    STILL_OWES("still-owes", 409, "客户尚有欠款", "The customer still owes"),
    MORE_THAN_CREDIT("more-than-credit", 422, "超过客户余额", "More than the customer has in credit"),
    WRONG_CURRENCY("wrong-currency", 422, "不支持该币种", "The books are not kept in this currency"),
    AMOUNT_NOT_POSITIVE("amount-not-positive", 422, "金额必须大于零", "The amount must be above zero"),
    AMOUNT_ABSURD("amount-absurd", 422, "金额不合常理", "The amount is beyond reason"),
    DATE_ABSURD("date-absurd", 422, "日期不合常理", "The date is beyond reason"),
    NOT_OVERDUE("not-overdue", 409, "没有逾期欠费", "Nothing is overdue"),
    NOT_INVOICED("not-invoiced", 409, "尚未开具账单", "It has not been invoiced"),
    CHARGE_STATUS("charge-status", 409, "收费状态不允许", "The charge's status does not allow this"),
    NO_DISCOUNT("no-discount", 409, "仅 A 类客户享有折扣", "Only class-A customers have a discount"),
    BELOW_FLOOR("below-floor", 422, "低于利润底线", "Below the floor of net profit"),
    OWN_WORK("own-work", 409, "不得审批自己的事项", "Nobody decides on what is his own"),
    CLAIM_STATUS("claim-status", 409, "报销单状态不允许", "The claim's status does not allow this"),
    VOUCHER_TAKEN("voucher-taken", 409, "凭证已报销", "The voucher has been claimed already"),
    RENEWAL_OPEN("renewal-open", 409, "合同已有续费记录", "The contract has an open renewal"),
    COLLECTION_OPEN("collection-open", 409, "该账单已在催缴中", "The invoice is being collected already"),
    REBATE_STATUS("rebate-status", 409, "返佣报表状态不允许", "The statement's status does not allow this"),
    MONTH_NOT_OVER("month-not-over", 409, "该月尚未结束", "The month is not over yet"),
    REBATE_EXISTS("rebate-exists", 409, "该月已有返佣报表", "There is a statement of that month already"),
    MORE_THAN_PENDING("more-than-pending", 422, "超过待返金额", "More than is pending"),
    FILTER_COMBINATION("filter-combination", 422, "不支持的筛选组合", "These filters cannot be combined");

    private final String slug;
    private final int status;
    private final Text title;

    BillingProblem(String slug, int status, String zh, String en) {
        this.slug = slug;
        this.status = status;
        this.title = Text.of(zh, en);
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }
}
