package io.linli.photo.picture;

import io.linli.estate.CommunityFacts;
import io.linli.estate.Estates;
import io.linli.photo.PhotoPerson;
import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.metric.TenantUsage;
import io.linli.platform.objectstore.ObjectStore;
import io.linli.platform.problem.Problem;
import io.linli.resident.OwnHome;
import io.linli.resident.OwnHomes;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Takes photos in and shows them. The row is committed before the object is written, and removed
 * after it: so every object has a row, whatever fails in between, and a row without an object is
 * told to nobody and removed with those that nothing uses.
 */
@ApplicationScoped
class Album {
  private final PhotoRepository repository;
  private final PhotoQueries queries;
  private final ObjectStore store;
  private final Estates estates;
  private final OwnHomes homes;
  private final CallerContext callers;
  private final TenantUsage usage;
  private final Clock clock;

  Album(
      PhotoRepository repository,
      PhotoQueries queries,
      ObjectStore store,
      Estates estates,
      OwnHomes homes,
      CallerContext callers,
      TenantUsage usage,
      Clock clock) {
    this.repository = repository;
    this.queries = queries;
    this.store = store;
    this.estates = estates;
    this.homes = homes;
    this.callers = callers;
    this.usage = usage;
    this.clock = clock;
  }

  /** A photo that staff send. */
  PhotoResponse take(UUID communityId, CleanPhoto clean) {
    Caller caller = callers.get();
    Photo photo = keep(() -> ofStaff(estates.facts(communityId), caller, clean), clean);
    usage.file(caller.tenantId(), photo.sizeBytes);
    return PhotoResponse.from(photo);
  }

  /** A photo that a resident sends. */
  OwnPhotoResponse takeAtHome(UUID residencyId, CleanPhoto clean) {
    String subject = callers.get().subject();
    return OwnPhotoResponse.from(
        keep(() -> ofResident(homes.get(residencyId), subject, clean), clean));
  }

  /** The content, of the type that it was found to be and no other. */
  RestResponse<byte[]> content(UUID id) {
    PhotoType type = queries.type(id);
    byte[] content = store.get(Photo.keyOf(id)).orElseThrow(Problem::notFound);
    String name = "inline; filename=\"" + id + "." + type.format() + "\"";
    return RestResponse.ResponseBuilder.ok(content, type.mediaType())
        .header("Content-Disposition", name)
        .build();
  }

  private Photo ofStaff(CommunityFacts community, Caller caller, CleanPhoto clean) {
    return new Photo(
        Ids.next(),
        new Photo.Place(community.communityId(), community.tenantId(), community.areaCode()),
        new Photo.Sender(caller.subject(), caller.tenantId(), null),
        clean,
        clock.instant());
  }

  private Photo ofResident(OwnHome home, String subject, CleanPhoto clean) {
    return new Photo(
        Ids.next(),
        new Photo.Place(home.communityId(), home.tenantId(), home.areaCode()),
        new Photo.Sender(subject, null, new PhotoPerson(subject, home.householdId())),
        clean,
        clock.instant());
  }

  /** In a transaction of its own, so that no connection waits for the store. */
  private Photo keep(Supplier<Photo> found, CleanPhoto clean) {
    Photo photo =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  Photo made = found.get();
                  repository.persist(made);
                  return made;
                });
    store.put(Photo.keyOf(photo.id), clean.content(), clean.type().mediaType());
    return photo;
  }
}
