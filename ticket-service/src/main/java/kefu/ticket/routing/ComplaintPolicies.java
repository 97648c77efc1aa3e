package kefu.ticket.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

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
}
