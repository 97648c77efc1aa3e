package kefu.callback.survey;

/** What a questionnaire asks about (003-篇8 10.1.2). */
public enum Dimension {
    /** 技术安装. */
    INSTALLATION,
    /** 系统运行. */
    SYSTEM_OPERATION,
    /** 工程实施. */
    IMPLEMENTATION,
    /** 售后服务. */
    AFTER_SALES,
    /** 客户培训. */
    TRAINING
}
