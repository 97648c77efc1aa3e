package kefu.billing.office;

/** The role codes the billing office knows, as they stand in the operator's token. */
public final class Role {
    /** 抄表员: readings, settlement statements, notices, demand notices; never takes money. */
    public static final String METER_READER = "METER_READER";
    /** 收费员, 营业员: keys in volumes and payments, hands over debt data; never issues a demand. */
    public static final String CASHIER = "CASHIER";
    /** 财务: receivables, remittances, corrections of the books. */
    public static final String FINANCE = "FINANCE";
    /** 客服经理. */
    public static final String CS_MANAGER = "CS_MANAGER";
    /** 客服代表: may look up what a customer owes. */
    public static final String AGENT = "AGENT";
    /** 客服主管. */
    public static final String SUPERVISOR = "SUPERVISOR";
    /** 稽核部: reads everything, changes nothing. */
    public static final String AUDIT = "AUDIT";
    /** 安装维修人员: works at the customer's, collects there, claims what he spent. */
    public static final String TECHNICIAN = "TECHNICIAN";
    /** 业务人员: quotes discounts. */
    public static final String SALES = "SALES";
    /** 市场总监. */
    public static final String MARKET_DIRECTOR = "MARKET_DIRECTOR";
    /** 市场部经理, 物业经理 and other heads of departments. */
    public static final String DEPT_MANAGER = "DEPT_MANAGER";
    /** 代理商: sees his own rebates only. */
    public static final String AGENT_PARTNER = "AGENT_PARTNER";
    /** 总经理. */
    public static final String GM = "GM";

    private Role() {}
}
