package io.linli.photo.picture;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.read.Columns;
import io.linli.platform.read.Read;
import io.linli.platform.read.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** What is known of photos, for those who may see them. */
@ApplicationScoped
class PhotoQueries {
  private final Reads reads;

  PhotoQueries(Reads reads) {
    this.reads = reads;
  }

  PhotoResponse get(UUID id) {
    return reads.one(
        Read.of(PhotoQueries::photo)
            .sql(
                "select id, community_id, type, size_bytes, width, height, sha256, taken_by,"
                    + " sent_at, claimed_at is not null from photo where id = ?",
                id));
  }

  OwnPhotoResponse own(UUID id) {
    return reads.one(
        Read.of(PhotoQueries::ownPhoto)
            .sql(
                "select id, type, size_bytes, width, height, sha256, sent_at from photo"
                    + " where id = ?",
                id));
  }

  PhotoType type(UUID id) {
    return reads.one(
        Read.of(row -> Columns.choice(row, 1, PhotoType.class))
            .sql("select type from photo where id = ?", id));
  }

  private static PhotoResponse photo(ResultSet row) throws SQLException {
    return new PhotoResponse(
        Columns.uuid(row, 1),
        Columns.uuid(row, 2),
        Columns.choice(row, 3, PhotoType.class).mediaType(),
        row.getLong(4),
        row.getInt(5),
        row.getInt(6),
        row.getString(7),
        row.getString(8),
        ChinaTime.of(Columns.instant(row, 9)),
        row.getBoolean(10));
  }

  private static OwnPhotoResponse ownPhoto(ResultSet row) throws SQLException {
    return new OwnPhotoResponse(
        Columns.uuid(row, 1),
        Columns.choice(row, 2, PhotoType.class).mediaType(),
        row.getLong(3),
        row.getInt(4),
        row.getInt(5),
        row.getString(6),
        ChinaTime.of(Columns.instant(row, 7)));
  }
}
