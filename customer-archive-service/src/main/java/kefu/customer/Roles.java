package kefu.customer;

import java.util.List;

/** The role codes the archive knows, and the circle that may read files at all. */
public final class Roles {

    /** 客服代表: opens files and reads them masked. */
    public static final String AGENT = "AGENT";
    /** 预约专员. */
    public static final String APPOINTMENT_AGENT = "APPOINTMENT_AGENT";
    /** 回访专员. */
    public static final String CALLBACK_AGENT = "CALLBACK_AGENT";
    /** VIP专员. */
    public static final String VIP_AGENT = "VIP_AGENT";
    /** 客服主管. */
    public static final String SUPERVISOR = "SUPERVISOR";
    /** 客服经理: grades and edits files, states facts. */
    public static final String CS_MANAGER = "CS_MANAGER";
    /** 信息员: keys in what is supplied. */
    public static final String INFO_CLERK = "INFO_CLERK";
    /** 客户信息主管. */
    public static final String CUSTOMER_INFO_MANAGER = "CUSTOMER_INFO_MANAGER";
    /** 档案管理员: keeps the access register. */
    public static final String ARCHIVE_KEEPER = "ARCHIVE_KEEPER";
    /** 业务人员: supplies updates, registers contracts, never edits the master record. */
    public static final String SALES = "SALES";
    /** 市场总监. */
    public static final String MARKET_DIRECTOR = "MARKET_DIRECTOR";
    /** 部门经理. */
    public static final String DEPT_MANAGER = "DEPT_MANAGER";
    /** 收费员. */
    public static final String CASHIER = "CASHIER";
    /** 抄表员. */
    public static final String METER_READER = "METER_READER";
    /** 财务. */
    public static final String FINANCE = "FINANCE";
    /** 稽核部. */
    public static final String AUDIT = "AUDIT";
    /** 上级主管. */
    public static final String SUPERIOR = "SUPERIOR";
    /** 办公室. */
    public static final String OFFICE = "OFFICE";
    /** 总经理. */
    public static final String GM = "GM";

    /** Whoever deals with customers; outsiders and purely technical roles are not among them. */
    public static final List<String> READERS = List.of(
            AGENT,
            APPOINTMENT_AGENT,
            CALLBACK_AGENT,
            VIP_AGENT,
            SUPERVISOR,
            CS_MANAGER,
            INFO_CLERK,
            CUSTOMER_INFO_MANAGER,
            ARCHIVE_KEEPER,
            SALES,
            MARKET_DIRECTOR,
            DEPT_MANAGER,
            CASHIER,
            METER_READER,
            FINANCE,
            AUDIT,
            SUPERIOR,
            OFFICE,
            GM);

    private Roles() {}
}
