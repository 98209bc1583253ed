/**
 * Photos of estates (报修照片、巡查照片): taken in clean, kept in the object store, shown to whom they
 * concern. Other contexts link them by a table of their own and call {@link io.linli.photo.Photos}.
 */
package io.linli.photo;
