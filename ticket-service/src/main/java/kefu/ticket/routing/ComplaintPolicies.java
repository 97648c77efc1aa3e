package kefu.ticket.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** What the manuals leave to the house about complaints. */
@ConfigMapping(prefix = "kefu.complaints")
public interface ComplaintPolicies {

    /** Kinds of complaints, each {@code CODE:中文:English}; the manuals demand that they are classified and name no classes. */
    @WithDefault("SERVICE:服务态度与质量:Service,QUALITY:产品与工程质量:Quality of products and works,"
            + "EQUIPMENT:设备设施:Equipment,FEE:收费:Fees,ENVIRONMENT:环境与秩序:Surroundings,OTHER:其他:Other")
    List<String> types();

    /** Ways in after which an unsatisfied customer gets a written report (QQ, E-mail). */
    @WithDefault("QQ,EMAIL")
    List<String> writtenReportChannels();

    /** Ways in of which the log is kept with that report. */
    @WithDefault("QQ")
    List<String> chatLogChannels();

    /** Who speaks for the company (公司发言人): the operator who follows every complaint that comes in on the web. */
    Optional<String> spokesperson();

    /** Ways in that are the web (业主论坛、投诉邮箱、QQ、微博 …). */
    @WithDefault("FORUM,EMAIL,QQ,WECHAT,WEIBO,CHAT,WEB")
    List<String> onlineChannels();
}
