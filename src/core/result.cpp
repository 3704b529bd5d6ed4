#include "core/result.h"

namespace core {

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 400:
        return ErrorKind::BadRequest;
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 409:
        return ErrorKind::Conflict;
    case 501:
        return ErrorKind::Unsupported;
    case 503:
        return ErrorKind::Unavailable;
    default:
        return ErrorKind::Server;
    }
}

} // namespace core
