package io.linli.estate.occupant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What managing tenants send about the persons of households. */
final class OccupantRequests {
  private OccupantRequests() {}

  @Schema(name = "Person", description = "A person of a household")
  record Person(
      @Schema(description = "Full name", examples = "张小明") @NotBlank @Size(max = 100) String name,
      @Schema(description = "Telephone", examples = "13812345678", nullable = true)
          @Pattern(regexp = "[0-9+-]{7,20}")
          String telephone,
      @Schema(
              description =
                  "Identity number: a citizen's of 18 characters, or another document's. Stored"
                      + " encrypted; left out in a change, the one that stands is kept",
              examples = "11010519491231002X",
              nullable = true)
          @Size(max = 30)
          String identityNumber,
      @Schema(description = "What the person is to the owner", examples = "配偶", nullable = true)
          @Size(max = 50)
          String relation) {}

  @Schema(name = "OccupantAddition", description = "A person who joins a household")
  record Addition(
      @Schema(description = "Owner or other occupant", examples = "OWNER") @NotNull
          OccupantKind kind,
      @Schema(description = "The person") @NotNull @Valid Person person,
      @Schema(
              description = "First day; today when left out, never in the future",
              examples = "2026-03-01",
              nullable = true)
          LocalDate validFrom) {}

  @Schema(name = "OccupantEnding", description = "When a person left a household")
  record Ending(
      @Schema(
              description =
                  "First day on which the person didn't belong to it; today when left out",
              examples = "2026-11-01",
              nullable = true)
          LocalDate until) {}

  @Schema(name = "OwnershipTransferRequest", description = "A household gets new owners")
  record Transfer(
      @Schema(
              description = "First day of the new owners, and the day on which the old ones end",
              examples = "2026-11-01")
          @NotNull
          LocalDate date,
      @Schema(description = "All the new owners") @NotEmpty @Size(max = 50)
          List<@NotNull @Valid Person> owners) {}

  @Schema(name = "OccupantSearch", description = "Whom to find")
  record Search(
      @Schema(description = "Identity number in full", examples = "11010519491231002X")
          @NotBlank
          @Size(max = 30)
          String identityNumber) {}

  @Schema(name = "PersonalDataLookRequest", description = "Why personal data is looked at")
  record Look(
      @Schema(description = "The reason, kept with the look", examples = "上门维修前电话联系业主")
          @NotBlank
          @Size(max = 500)
          String reason) {}
}
