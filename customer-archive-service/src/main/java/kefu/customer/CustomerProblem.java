package kefu.customer;

import kefu.platform.problem.ProblemType;
import kefu.platform.text.Text;

/** The refusals only the customer archive gives. */
public enum CustomerProblem implements ProblemType {
    /** 每个客户一份独立档案: a customer has one file. */
    DUPLICATE_CUSTOMER("duplicate-customer", 409, "该客户已有档案", "This customer has a file already"),
    /** Another customer carries this id of the caller's system. */
    EXTERNAL_ID_TAKEN("external-id-taken", 409, "外部编号已被占用", "The external id belongs to another customer"),
    TOO_MANY_CONTACTS("too-many-contacts", 409, "联系人过多", "The file has too many contacts"),
    TOO_MANY_CUSTOMERS("too-many-customers", 409, "客户过多", "Too many customers at once"),
    REFERRAL_CLAIMED("referral-claimed", 409, "该转介绍已登记", "This referral is claimed already"),
    /** A customer is brought once; whoever brought him is counted once. */
    REFERRAL_COUNTED("referral-counted", 409, "该客户的转介绍已计入", "A referral of this customer is counted already"),
    /** What is asked for once more while it is not decided yet. */
    UNDER_WAY("under-way", 409, "已在办理", "This is under way already"),
    ON_LOAN("on-loan", 409, "档案借阅中", "The file is on loan"),
    FILTER_COMBINATION("filter-combination", 422, "不支持该筛选组合", "This combination of filters is not offered");

    private final String slug;
    private final int status;
    private final Text title;

    CustomerProblem(String slug, int status, String zh, String en) {
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
