package kefu.callback.survey;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How surveys are answered. */
@ConfigMapping(prefix = "kefu.callback.surveys")
public interface SurveyPolicy {

    /** 七梯级: ratings run from 1 to this (002-M18 ch6-15). */
    @WithDefault("7")
    int ratingSteps();

    /** From which step on a customer counts as satisfied (客户满意率); the manuals give the scale and no number. */
    @WithDefault("5")
    int satisfiedFrom();
}
