package kefu.platform.identity;

/** The rank ladder of the manuals, lowest first: 员工, 主管, 经理, 总监, 总经理. */
public enum Rank {
    EMPLOYEE,
    SUPERVISOR,
    MANAGER,
    DIRECTOR,
    GM;

    public boolean atLeast(Rank other) {
        return compareTo(other) >= 0;
    }
}
