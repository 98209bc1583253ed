package io.linli.photo.picture;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PhotoRepository implements PanacheRepositoryBase<Photo, UUID> {}
