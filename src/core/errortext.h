#pragma once

#include "core/endpoint.h"
#include "core/requests.h"
#include "core/result.h"
#include "core/runrequest.h"

#include <QString>

/// Errors as a sentence with a next step, keyed by kind, status and what was tried; the engine's text is
/// only ever a fallback for telling cases apart.
namespace core {

struct ErrorText
{
    QString title; ///< one sentence: what happened
    QString nextStep; ///< one or two sentences: what to do; may be empty
    QString raw; ///< the engine's own words; may be empty
    QString command = {}; ///< what to type in a terminal; may be empty
};

/// For the "no engine" page: depends on the operating system this runs on and on the endpoint.
ErrorText connectionErrorText(const Error &error, const Endpoint &endpoint);
/// For an act on a container or image. `what` is its name.
ErrorText actionErrorText(const Error &error, ContainerVerb verb, const QString &what);
/// Any other call.
ErrorText errorText(const Error &error);

enum class RunStage { Pull, Create, Start };

/// How a failed run is told: beside which field, in which words, and what can be done.
struct RunFailure
{
    enum class Cause {
        PortTaken,
        NameTaken,
        BadName,
        NoSuchImage,
        PullDenied,
        CommandNotFound,
        BadMount,
        NoSuchNetwork,
        Other
    };
    Cause cause = Cause::Other;
    RunField field = RunField::Whole;
    ErrorText text;
    quint16 port = 0; ///< PortTaken: the host port, when the engine named it
    Error error = {}; ///< what it was made of: told anew in another language
    RunStage stage = RunStage::Create;
};
RunFailure runFailure(const Error &error, RunStage stage, const RunRequest &request);

} // namespace core
