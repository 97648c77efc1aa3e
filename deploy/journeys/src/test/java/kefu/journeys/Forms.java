package kefu.journeys;

/** Filled-in forms of the processes, as the catalogue asks for them. */
final class Forms {

    static final String INQUIRY = "{'question':'几点开门？'}";
    static final String SPECIAL = "{'service':'上门保洁'}";
    static final String REPAIR = "{'reporter':'报修人','phone':'13800138002','place':'3 号楼 502','fault':'水管漏水'}";
    static final String DISPATCH = "{'technician':'4001'}";
    static final String REPAIRED = "{'content':'更换阀门','hours':1.5,'materials':[{'name':'阀门','quantity':1,'unit':'个'}]}";
    static final String RECHECK = "{'findings':'正常'}";
    static final String ACCEPTANCE = "{'signedBy':'REPORTER','signature':'签名-1'}";

    static final String CONTRACT = "{'kind':'PROJECT','signedOn':'2024-01-15','deliveredOn':'2024-01-15',"
            + "'responsible':{'name':'负责人','contact':'022-58000000','email':'r@example.com','mobile':'13800138001'}}";

    private Forms() {}
}
