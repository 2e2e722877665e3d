using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Web.Infrastructure.Web;

namespace RecordsRequest.Web.Features.Shared;

internal static class FormServices
{
    /// <summary>Forms carry a token and are checked by their validators alone; nothing is checked behind the page's back.</summary>
    public static void AddForms(this IServiceCollection services)
    {
        services.AddValidatorsFromAssemblyContaining<AddressFormValidator>(ServiceLifetime.Singleton);
        services.Configure<MvcOptions>(mvc =>
        {
            mvc.ModelBinderProviders.Insert(0, new TypedTextBinder.Provider());
            mvc.Filters.Add<TooOldForms>(TooOldForms.AfterTheFrameworks);
            mvc.Filters.Add<LanguageChange>(TooOldForms.AfterTheFrameworks + 1);
            mvc.ModelValidatorProviders.Clear();
            mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        });
    }
}
