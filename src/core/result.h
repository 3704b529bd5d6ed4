#pragma once

#include <QMetaType>
#include <QString>

#include <utility>
#include <variant>

namespace core {

/// What went wrong, for code that must branch. People get Error::message or words from errortext.h.
enum class ErrorKind {
    NoEngine, ///< nothing at the address: socket file or pipe missing, host unknown
    NoPermission, ///< the socket is there, this user may not open it
    Refused, ///< the address is there, nobody listens (stale socket, closed port)
    NotDocker, ///< something answered that does not speak HTTP or is not an Engine API
    Tls, ///< handshake or certificate trouble
    Timeout, ///< accepted, but did not answer in time
    Disconnected, ///< the connection ended in the middle of an answer
    BadAnswer, ///< an answer that could not be understood
    TooLarge, ///< an answer above the limit of the call
    TooOld, ///< the engine's API is older than the oldest one understood, or newer than the newest
    Canceled, ///< given up on purpose
    BadRequest, ///< 400
    Unauthorized, ///< 401
    Forbidden, ///< 403
    NotFound, ///< 404
    Conflict, ///< 409
    Unsupported, ///< 501, or not offered by this kind of engine
    Unavailable, ///< 503
    Server, ///< 500 and every other status
    Local, ///< trouble on this side: a file, a bad address
};

/// A failure: kind for code, HTTP status if there was an answer (else 0), and the engine's own words.
struct Error
{
    ErrorKind kind = ErrorKind::Server;
    int status = 0;
    QString message;

    bool operator==(const Error &) const = default;
};

/// The kind that belongs to an HTTP status of 300 or more.
ErrorKind kindOfStatus(int status);

/// A value or an Error. Result<> (void) is a success without a value.
template <typename T = void>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_data(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_data(std::in_place_index<1>, std::move(error)) { }

    bool ok() const { return m_data.index() == 0; }
    explicit operator bool() const { return ok(); }
    /// The value; only when ok().
    const T &value() const { return *std::get_if<0>(&m_data); }
    T &value() { return *std::get_if<0>(&m_data); }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }
    T valueOr(T other) const { return ok() ? value() : std::move(other); }
    /// The error; only when not ok().
    const Error &error() const { return *std::get_if<1>(&m_data); }

    bool operator==(const Result &) const = default;

private:
    std::variant<T, Error> m_data;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) { }

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const { return m_error; }

    bool operator==(const Result &) const = default;

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace core

Q_DECLARE_METATYPE(core::Error)
