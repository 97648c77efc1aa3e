package kefu.journeys;

/** The part of a complaint's life that several stories share. */
public final class ComplaintStory {

    private ComplaintStory() {}

    /** Opens a complaint of the first of March. */
    public static String accepted(Person agent, String severity) {
        return agent.post(
                        "/tickets",
                        "{'process':'complaint','form':{'complainant':'客户甲','complainedAt':'2024-03-01T09:50:00+08:00',"
                                + "'phone':'13800138000','content':'电梯停运，无人处理','severity':'" + severity + "'}}")
                .id();
    }

    /** From step two to step seven. */
    public static void upToResolution(Person agent, String id) {
        upToAnswer(agent, id);
        resolve(agent, id);
    }

    /** From step two to step six. */
    public static void upToAnswer(Person agent, String id) {
        agent.step("tickets", id, "determine-nature", "{'nature':'SERVICE'}").ok();
        agent.step("tickets", id, "investigate", "{'cause':'door sensor failed'}")
                .ok();
        agent.step("tickets", id, "assign-responsibility", "{'department':'ENGINEERING'}")
                .ok();
        agent.step("tickets", id, "propose-solution", "{'solution':'replace the sensor'}")
                .ok();
        agent.step("tickets", id, "answer-customer", "{'answer':'replaced today'}")
                .ok();
    }

    /** Step seven. */
    public static void resolve(Person agent, String id) {
        agent.step("tickets", id, "resolve", "{'result':'replaced and tested'}").ok();
    }
}
