package io.linli.platform.settings;

import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** Residents, and how long things about them stay open. */
public interface ResidentSettings {
  @Setting(value = "days after which a claim that nobody has decided lapses", max = 365)
  @WithDefault("14")
  @WithName("claim-days")
  int claimDays();

  @Setting(value = "how many claims a person may submit within 24 hours", max = 100)
  @WithDefault("5")
  @WithName("claims-a-day")
  int claimsADay();

  @Setting(
      value = "days for which an owner's invitation of a member of the family holds",
      max = 365)
  @WithDefault("7")
  @WithName("invitation-days")
  int invitationDays();

  @Setting(value = "days within which a resident may appeal against a removal", max = 365)
  @WithDefault("30")
  @WithName("appeal-days")
  int appealDays();

  @Setting("when the service lets claims lapse, as a Quartz cron expression in China's time")
  @WithDefault("0 50 * * * ?")
  String look();
}
