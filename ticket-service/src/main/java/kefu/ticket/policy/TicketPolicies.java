package kefu.ticket.policy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** What the manuals leave open, so that each house decides it; the defaults are the values the manuals name. */
@ConfigMapping(prefix = "kefu.ticket")
public interface TicketPolicies {

    /** Ways in (受理渠道): 电话, 来信, 来访, E-mail, QQ, 微信, 微博, 业主论坛, 在线聊天 … the manuals' list ends in 等. */
    @WithDefault("PHONE,LETTER,VISIT,EMAIL,QQ,WECHAT,WEIBO,FORUM,CHAT,FAX,SMS,WEB,CALLBACK,SYSTEM")
    List<String> channels();

    /** Roles that see personal data of a ticket they open; lists mask it for everybody. */
    @WithDefault(
            "AGENT,APPOINTMENT_AGENT,CALLBACK_AGENT,VIP_AGENT,SUPERVISOR,CS_MANAGER,DEPT_MANAGER,SUPERIOR,GM,TECHNICIAN")
    List<String> personalDataRoles();

    /** Roles that are outside the house or in the field: they find the tickets that name them. Any other role finds none. */
    @WithDefault("CUSTOMER,TECHNICIAN,AGENT_PARTNER")
    List<String> narrowRoles();

    /** Roles of customer service: whoever of them acts first on what came from outside or from a program receives it. */
    @WithDefault("AGENT,APPOINTMENT_AGENT,CALLBACK_AGENT,VIP_AGENT,SUPERVISOR,CS_MANAGER")
    List<String> receivingRoles();

    /** Customer class whose tickets go to the dedicated handler first (专人负责). */
    @WithDefault("A")
    String dedicatedClass();

    /** Processes that go their own way whatever the class of the customer. */
    @WithDefault("fault,emergency,supply-suspension")
    List<String> neverDedicated();

    /** A claimed ticket nobody works on for so long goes back to the queue. */
    @WithDefault("30")
    int claimMinutes();

    /** So long after it ended a job on many tickets can be taken back. */
    @WithDefault("30")
    int undoMinutes();
}
