using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using RecordsRequest.Domain.Contact;

namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>
/// The one place where typed text is cleaned: a form holds it clean, and the page shows it again as it was typed. One line, unless the
/// property is marked as <see cref="DataType.MultilineText"/>.
/// </summary>
internal sealed class TypedTextBinder(bool lines) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var sent = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (sent != ValueProviderResult.None)
        {
            var most = SentText.MostOfEach(bindingContext.HttpContext.Request);
            bindingContext.ModelState.SetModelValue(
                bindingContext.ModelName, sent.FirstValue is { } text && text.Length > most ? new(text[..most], sent.Culture) : sent);
            bindingContext.Result = ModelBindingResult.Success(TypedText.CleanOrNull(sent.FirstValue, lines));
        }

        return Task.CompletedTask;
    }

    internal sealed class Provider : IModelBinderProvider
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context)
            => context.Metadata.ModelType == typeof(string)
                ? new TypedTextBinder(context.Metadata.DataTypeName is nameof(DataType.MultilineText))
                : null;
    }
}
